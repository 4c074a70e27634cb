import { usePlotArea } from 'recharts';
import { NoteMarks } from './NoteMarks';
import type { NotePlace } from './placeNotes';

interface RechartsNotesProps {
  readonly notes: readonly NotePlace[];
  readonly ends: readonly [number, number];
  readonly unit: number;
}

/** NoteMarks for a Recharts chart. */
export function RechartsNotes({ notes, ends, unit }: RechartsNotesProps) {
  const area = usePlotArea();
  if (!area) return null;
  return <NoteMarks notes={notes} ends={ends} top={area.y} bottom={area.y + area.height} unit={unit} />;
}
