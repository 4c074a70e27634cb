import { useEffect, useState } from 'react';
import { useShellSpeech } from '../i18n/LanguageProvider';
import { droppedFiles } from './droppedFiles';
import css from './notice.module.css';
import { ROUTES } from './routes';
import { changeAddress } from './useAddress';

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Files may be dropped anywhere; without this the browser would leave the page for the file. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const { app } = useShellSpeech().messages;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const dragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      changeAddress({ path: ROUTES.data });
      void droppedFiles(event.dataTransfer).then(onFiles);
    };
    addEventListener('dragover', dragOver);
    addEventListener('dragleave', dragLeave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', dragOver);
      removeEventListener('dragleave', dragLeave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over ? (
    <div className={css.dropOver} aria-hidden="true">
      <p>{app.dropAnywhere}</p>
    </div>
  ) : null;
}
