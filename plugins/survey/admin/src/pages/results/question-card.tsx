import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { QuestionResult } from '../../../../contracts';
import { Card } from '../../components/card';
import { responsesLink } from '../../links';
import { useText } from '../../text';
import { ChoicesTable } from './choices-table';
import { MatrixTable } from './matrix-table';
import { NumbersTable } from './numbers-table';

interface QuestionCardProps {
  readonly question: QuestionResult;
  readonly documentId: string;
}

function Figures({ question, documentId }: QuestionCardProps) {
  const text = useText();
  switch (question.kind) {
    case 'choices':
      return <ChoicesTable caption={question.title} choices={question.choices} />;
    case 'matrix':
      return <MatrixTable caption={question.title} rows={question.rows} />;
    case 'numbers':
      return <NumbersTable question={question} />;
    case 'texts':
      return (
        <Typography tag="p">
          <Link tag={RouterLink} to={responsesLink(documentId)}>
            {text('question.texts.read')}
          </Link>
        </Typography>
      );
  }
}

/** What the answers to one question add up to. */
export function QuestionCard({ question, documentId }: QuestionCardProps) {
  const text = useText();
  const answered =
    question.answered === null
      ? text('question.hidden')
      : text('question.answered', { count: question.answered });
  const isMultiple = question.kind === 'choices' && question.isMultiple;
  return (
    <Card title={question.title} note={isMultiple ? `${answered} · ${text('question.multiple')}` : answered}>
      <Figures question={question} documentId={documentId} />
    </Card>
  );
}
