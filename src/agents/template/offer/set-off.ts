/** Chinese sets Latin letters and figures off from its own where the value put in does so itself ("松木書桌 120cm 還在", "滿 500 元可用"). */
export function setOff(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .replace(/(?<=\p{Script=Han})\{([a-z]+)\}/gu, (place, name: string) =>
      isSpaced(values[name], /^[\w¥$]/u) ? ` ${place}` : place,
    )
    .replace(/\{([a-z]+)\}(?=\p{Script=Han})/gu, (place, name: string) =>
      isSpaced(values[name], /[\w%]$/u) ? `${place} ` : place,
    );
}

function isSpaced(value: string | undefined, edge: RegExp): boolean {
  return value?.includes(' ') === true && edge.test(value);
}
