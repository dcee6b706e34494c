import { Box, Flex, Typography } from '@strapi/design-system';
import type { SingleResponse } from '../../../../contracts';
import { useText } from '../../text';
import { FileButton } from './file-button';
import { ResponseFiles } from './response-files';

interface Place {
  readonly documentId: string;
  readonly number: string;
}

interface Given extends Place {
  readonly answer: SingleResponse['answers'][number];
}

/** Each line is one of the files: its button stands beside it. In rows and panels they stand among other words. */
const isOnlyFiles = ({ lines, files }: Given['answer']): boolean =>
  files.length === lines.length && files.every(({ name }, index) => lines[index]?.startsWith(name));

function Line({ children, isMuted = false }: { readonly children: string; readonly isMuted?: boolean }) {
  return (
    <Typography
      textColor={isMuted ? 'neutral600' : 'neutral800'}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
    >
      {children}
    </Typography>
  );
}

function Answer({ answer, documentId, number }: Given) {
  const text = useText();
  const { title, lines, files } = answer;
  const isFiles = isOnlyFiles(answer);
  return (
    <Box style={{ breakInside: 'avoid' }}>
      <Typography tag="dt" variant="omega" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {lines.length === 0 && (
        <dd>
          <Line isMuted>{text('response.unanswered')}</Line>
        </dd>
      )}
      {lines.map((line, index) => {
        const file = isFiles ? files[index] : undefined;
        return (
          <Flex key={index} tag="dd" gap={4} paddingTop={file === undefined ? 0 : 2} alignItems="center">
            <Line>{line}</Line>
            {file && <FileButton documentId={documentId} number={number} file={file} />}
          </Flex>
        );
      })}
      {!isFiles && <ResponseFiles documentId={documentId} number={number} files={files} />}
    </Box>
  );
}

/** Answers in words, question by question. */
export function Answers({ answers, ...place }: Place & Pick<SingleResponse, 'answers'>) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
      {answers.map((answer) => (
        <Answer key={answer.name} answer={answer} {...place} />
      ))}
    </Flex>
  );
}
