export default async function stopKaskade() {
  await globalThis.stopKaskade?.();
}
