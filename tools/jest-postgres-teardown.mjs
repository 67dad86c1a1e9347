export default async function stopDatabaseForTests() {
  await globalThis.kaskadeTestPostgres?.stop();
}
