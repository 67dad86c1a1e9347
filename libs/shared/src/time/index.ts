export {
  addDays,
  daysBetween,
  endOf,
  endOfDay,
  instantOf,
  isBefore,
  later,
  localDateOf,
  localTimeOf,
  millisecondsOf,
  startOf,
  weekdayOf,
} from './calculations';
