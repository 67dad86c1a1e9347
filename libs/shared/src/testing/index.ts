export { aRound, type RoundBuilder } from './a-round';
export { amara, coast, fritz, ines, jonas, kofi, laboratory, nobody, north, observatory, otto, priya } from './the-cast';
