/** What a number in a message is a number of. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'date'
  | 'weekday'
  | 'time'
  | 'duration'
  | 'quantity'
  | 'rating'
  | 'number';

/**
 * What the figure does in an offer. `value`: what is taken off, or given; `minimum`: what must be spent or bought first;
 * `cap`: "up to", "at most"; `floor`: "from RM9"; `price`, `old-price`: what it costs, what it cost; `deadline`: the end;
 * `start`: the beginning; `plain`: none of these.
 */
export type FigureRole = 'value' | 'minimum' | 'cap' | 'floor' | 'price' | 'old-price' | 'deadline' | 'start' | 'plain';

/** A number with its unit and its role, wherever and however it is written ("RM3", "3 ringgit", "1.000.000đ", "1 triệu", "八折", "30 Nov"). */
export interface Figure {
  readonly kind: FigureKind;
  /** Canonical, so that two ways of writing one fact are equal: `money:3:MYR`, `percent:20`, `date:--11-30`, `time:18:00`, `quantity:2`. */
  readonly key: string;
  readonly role: FigureRole;
  /** UTF-16 offsets into the text, and the text itself. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
