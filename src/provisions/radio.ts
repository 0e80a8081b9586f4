import { setting } from './award-settings.ts';
import type { SettingProvision } from './settings.ts';

/** Lengths of the scripts for the radio station, in seconds (tự chọn; about two minutes is usual). */
export const SCRIPT_SECONDS = [60, 120, 180] as const;

/** Settings of exemplars and of the radio station (KH 06/3/2023, mục 5: đài truyền thanh nêu gương điển hình). */
export const RADIO_SETTINGS: readonly SettingProvision[] = [
  setting(
    'exemplar-persons',
    'whole',
    'Số điển hình cá nhân',
    '10',
    '“Chọn điển hình” thêm cho đủ. 10 cá nhân, 2 tập thể: mỗi tháng một gương.',
  ),
  setting('exemplar-collectives', 'whole', 'Số điển hình tập thể', '2', 'Như trên.'),
  setting(
    'radio-speed',
    'whole',
    'Tốc độ đọc phát thanh (tiếng một phút)',
    '150',
    'Loa vang xa nên đọc chậm, có nghỉ giữa câu (phát thanh viên đọc 180–200). Độ dài bản tin tính theo số này.',
  ),
  setting(
    'radio-readings',
    'text',
    'Cách đọc chữ viết tắt',
    '',
    'Cho bản tin phát thanh, ví dụ: PAKN=phản ánh, kiến nghị.',
  ),
];
