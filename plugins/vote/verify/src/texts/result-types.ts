import type { Channel, VotingMethod } from '../../../domain/src';

type Kind = VotingMethod['kind'];

/** Every word about a result. */
export interface ResultTexts {
  readonly ballots: string;
  readonly byTier: string;
  readonly byChannel: string;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly methods: Readonly<Record<Kind, string>>;
  /** What a candidate has; a runoff says it by rounds. */
  readonly figures: Readonly<Record<Exclude<Kind, 'instantRunoff'>, string>>;
  readonly beatenByNobody: string;
  readonly passes: string;
  readonly fails: string;
  readonly isFunded: string;
  readonly isNotFunded: string;
  readonly tied: string;
  readonly byTieRule: string;
  readonly round: string;
  readonly out: string;
  readonly elected: string;
  readonly undecided: string;
  readonly funding: string;
  readonly stopped: string;
}
