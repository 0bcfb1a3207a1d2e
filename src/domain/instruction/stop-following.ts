import { phraseList } from './instruction-words.ts';
import { leadingPhrase } from './phrases.ts';

const STOP = phraseList(`
  stop following, stop listening, stop reading, unfollow, leave this thread, leave the thread, don't follow, do not follow,
  be quiet, mute, berhenti mengikuti, jangan ikuti, berhenti ikut, deja de seguir, deja de escuchar, pare de seguir,
  para de seguir, pare de acompanhar, ngừng theo dõi, đừng theo dõi, เลิกติดตาม, หยุดติดตาม, 停止关注, 停止關注, 不要再跟, 别再跟, 別再跟,
  hör auf zu folgen, hör auf mitzulesen, folge nicht mehr, arrête de suivre, arrêtez de suivre, ne suis plus,
  フォローをやめて, フォローしないで, 팔로우 그만, 그만 따라와, 그만 읽어
`);

/** "stop following": the bot should listen in this thread only when it is spoken to. */
export function asksToStopFollowing(core: string): boolean {
  return core === 'stop' || leadingPhrase(core, STOP) !== null;
}
