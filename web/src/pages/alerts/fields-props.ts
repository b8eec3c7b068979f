import type { AlertSettings } from '../../../../domain/alert.ts';
import type { AlertSettingsAnswer } from '../../client/alerts.ts';

/** What each part of the settings' form is handed. */
export interface FieldsProps {
  readonly chosen: AlertSettings;
  readonly ways: AlertSettingsAnswer['ways'];
  readonly onChoose: (changes: Partial<AlertSettings>) => void;
}
