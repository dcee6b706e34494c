import { Badge, Box, Field, Textarea, Typography } from '@strapi/design-system';
import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { MAX_REVIEW_TEXT, type QuestionnaireReview } from '../../../../contracts';
import { useText } from '../../text';
import type { Saver } from '../saving/saver';
import { standingNow } from './review-mode';

interface ReviewStatusProps {
  readonly review: QuestionnaireReview;
  readonly revision: string;
}

/** How the review stands, and what people have said about it. */
export function ReviewStatus({ review, revision }: ReviewStatusProps) {
  const text = useText();
  const intl = useIntl();
  if (!review.isRequired) return null;
  const [latest] = review.requests;
  const when = (at: string): string => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const decision = latest?.decision ?? null;
  return (
    <Box tag="section" background="neutral100" padding={4} hasRadius style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="h3" fontWeight="bold">
        {text('edit.review.title')}
      </Typography>
      <Typography tag="p">{text(`edit.review.${standingNow(review, revision)}`)}</Typography>
      {latest === undefined ? null : (
        <>
          <Typography tag="p" textColor="neutral700">
            {text('edit.review.asked', { by: latest.askedBy, at: when(latest.askedAt) })}
          </Typography>
          <Said words={latest.note} />
        </>
      )}
      {decision === null ? null : (
        <>
          <Typography tag="p" textColor="neutral700">
            {text(`edit.review.decided.${decision.verdict}`, { by: decision.by, at: when(decision.at) })}
          </Typography>
          <Said words={decision.comment} />
        </>
      )}
    </Box>
  );
}

function Said({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <Typography tag="blockquote" style={{ margin: '0 0 0.8rem 1.6rem', whiteSpace: 'pre-wrap' }}>
      {words}
    </Typography>
  );
}

interface ReviewTextProps {
  readonly mode: 'ask' | 'decide';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What whoever asks or decides wants to say. */
export function ReviewText({ mode, value, onChange }: ReviewTextProps) {
  const text = useText();
  return (
    <Field.Root {...(mode === 'decide' ? { hint: text('edit.review.comment.hint') } : {})}>
      <Field.Label>{text(mode === 'ask' ? 'edit.review.note' : 'edit.review.comment')}</Field.Label>
      <Textarea
        value={value}
        maxLength={MAX_REVIEW_TEXT}
        onChange={(event: { target: { value: string } }) => {
          onChange(event.target.value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

interface ReviewLineProps {
  readonly review: QuestionnaireReview;
  readonly saver: Saver;
}

/** How the review stands, in the head of the editor. */
export function ReviewLine({ review, saver }: ReviewLineProps) {
  const text = useText();
  const revision = useSyncExternalStore(saver.subscribe, saver.base);
  if (!review.isRequired) return null;
  return <Badge>{text(`edit.review.line.${standingNow(review, revision)}`)}</Badge>;
}
