export type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * Fields that are not as they were; an empty list for one that is gone. Fields that say the same in another way (a number
 * typed with a comma) do not come here, and stay as they were typed.
 */
export function changedFields(before: Fields, after: Fields): Fields {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].flatMap((name): [string, readonly string[]][] => {
    const [was = [], is = []] = [before[name], after[name]];
    const isSame = was.length === is.length && was.every((value, index) => value === is[index]);
    return isSame ? [] : [[name, is]];
  });
  return Object.fromEntries(changed);
}
