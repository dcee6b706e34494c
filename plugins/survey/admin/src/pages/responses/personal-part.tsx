import { Button, Typography } from '@strapi/design-system';
import { Eye, EyeStriked } from '@strapi/icons';
import { useReadPersonalAnswers } from '../../api/responses';
import { Card } from '../../components/card';
import { useContentLocale } from '../../locale';
import { READ_PERSONAL, useIsAllowed } from '../../permissions';
import { useText } from '../../text';
import { Answers } from './answers';

interface PersonalPartProps {
  readonly documentId: string;
  readonly number: string;
}

/** Personal answers, behind a button: whoever looks means to, may, and is written down. Never printed with the others. */
export function PersonalPart({ documentId, number }: PersonalPartProps) {
  const text = useText();
  const locale = useContentLocale();
  const mayRead = useIsAllowed(READ_PERSONAL);
  const [look, { data, isLoading, isError, reset }] = useReadPersonalAnswers();
  const show = (): void => {
    void look({ documentId, number, locale });
  };
  const button =
    data === undefined ? (
      <Button variant="secondary" startIcon={<Eye />} loading={isLoading} onClick={show}>
        {text('personal.show')}
      </Button>
    ) : (
      <Button variant="tertiary" startIcon={<EyeStriked />} onClick={reset}>
        {text('personal.hide')}
      </Button>
    );
  return (
    <Card
      title={text('personal.title')}
      note={text(mayRead ? 'personal.note' : 'personal.forbidden')}
      action={mayRead && button}
    >
      <div role="status">
        {isError && <Typography textColor="danger600">{text('personal.failed')}</Typography>}
        {data !== undefined && <Answers documentId={documentId} number={number} answers={data.answers} />}
      </div>
    </Card>
  );
}
