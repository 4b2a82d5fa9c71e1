/** A name that nothing has yet: `wanted`, or the first of it with a number from 2 on behind `mark` that is not taken. */
export function freeName(wanted: string, isTaken: (name: string) => boolean, mark: '-' | '_' = '-'): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${mark}${number}`;
  return name;
}
