/** What was typed where something was typed since `before`, the newest state everywhere else. */
export function mergedDraft<Draft extends object>(typed: Draft, before: Draft, newest: Draft): Draft {
  const touched = Object.entries(typed).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)));
  return { ...newest, ...Object.fromEntries(touched) };
}
