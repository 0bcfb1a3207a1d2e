import { styleText } from 'node:util';

/** Paints when the terminal shows colours, and leaves text alone when it does not. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  caution(text: string): string;
}

export function styleFor(colours: boolean): Style {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    colours ? styleText(format, text, { validateStream: false }) : text;
  return { bold: paint('bold'), dim: paint('dim'), good: paint('green'), bad: paint('red'), caution: paint('yellow') };
}

/** Folds a text at white space to a width in columns, each line indented; words longer than a line stand alone. */
export function fold(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .flatMap((line) => foldLine(line, Math.max(20, width - indent.length)))
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

function foldLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
