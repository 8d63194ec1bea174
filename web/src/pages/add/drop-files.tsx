import { Button, Text } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Icon } from '../../parts/icon.tsx';
import classes from './add.module.css';

export interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isBusy: boolean;
}

/** A place to drop files on, and a button for those who do not drag. */
export function DropFiles({ onFiles, isBusy }: DropFilesProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const over = (event: DragEvent, entering: boolean): void => {
    event.preventDefault();
    setOver(entering);
  };
  return (
    <section
      className={classes.drop}
      data-over={isOver || undefined}
      aria-label={t('add.files')}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Icon name="upload" size={28} />
      <Text fw={600}>{isOver ? t('add.dropNow') : t('add.drop')}</Text>
      <Text size="sm" c="dimmed">
        {t('add.kinds')}
      </Text>
      <Button variant="default" loading={isBusy} onClick={() => input.current?.click()}>
        {t('add.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".txt,.text,.md,.html,.htm,.jsonl,.ndjson"
        hidden
        aria-label={t('add.choose')}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
