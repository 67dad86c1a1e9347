export { LiveMessage, LiveQuery, LiveTopic, mostTopics } from './live.contract';
