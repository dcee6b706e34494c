import type { Knex } from 'knex';
import { PARTICIPATIONS } from './admission-tables';

/** Who has answered surveys that take one response of each person. Written together with the response. */
export interface ParticipationRepository {
  /** @param personHash keyed hash of the participation plugin, which means nothing outside this survey */
  hasAnswered(surveyId: string, personHash: string): Promise<boolean>;
}

export const createParticipationRepository = (connection: () => Knex): ParticipationRepository => ({
  async hasAnswered(surveyId, personHash) {
    const where = { survey_id: surveyId, person_hash: personHash };
    const row: unknown = await connection()(PARTICIPATIONS).where(where).first('survey_id');
    return row !== undefined;
  },
});
