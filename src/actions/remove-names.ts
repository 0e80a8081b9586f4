import { NOT_SET_UP } from '../tabs/view.ts';
import { searchKey } from '../vietnamese/normalise.ts';
import { NO_CHANGES } from '../workbook.ts';
import { type Action, viewOf } from './action.ts';
import { strangeTabs, withoutPeople } from './without-people.ts';

/** What the name of a copy must say, so that nobody empties the commune's own book by mistake. */
const MARK = 'ẩn danh';

/** "Xóa tên trong bản sao": makes of a copy of the file one that names nobody, for whoever only needs the figures. */
export const removeNames: Action = {
  name: 'remove-names',
  label: 'Xóa tên trong bản sao',
  forgets: true,
  propose: (workbook, { today }) => {
    const view = viewOf(workbook, today);
    if (!view) return { changes: null, refusal: NOT_SET_UP };
    if (!searchKey(workbook.file?.name ?? '').includes(searchKey(MARK)))
      return {
        changes: null,
        refusal: `Mục này chỉ làm trong bản sao. Hãy bấm Tệp › Tạo bản sao, đặt tên có chữ “${MARK}”, mở bản sao ấy rồi bấm lại. Chưa đổi gì.`,
      };
    const strange = strangeTabs(workbook);
    if (strange.length > 0)
      return {
        changes: null,
        refusal: `Phần mềm không biết trong tab ${strange.join(', ')} có tên ai. Hãy xóa các tab ấy trong bản sao này rồi bấm lại. Chưa đổi gì.`,
      };
    return {
      changes: { ...NO_CHANGES, tabs: withoutPeople(view) },
      remarks: [
        'Tên người thành “Người 1”, “Người 2”…; chức vụ, ông bà, địa chỉ thư, số điện thoại, số giấy tờ, liên kết minh chứng bị xóa. Không hoàn tác được.',
        'Các danh sách, báo cáo, nhật ký bị xóa trắng; bấm lại Tính điểm, Lập danh sách khen… để có bản không tên.',
        'Mã, đơn vị và lời văn giữ nguyên: ai biết mã hoặc việc của ai thì vẫn đoán ra người. Đọc lại trước khi gửi.',
        'Nhật ký phiên bản của tệp này vẫn còn bản có tên: xong thì tạo thêm một bản sao và chỉ gửi bản sao đó.',
      ],
      message: 'Đã xóa tên trong bản sao này.',
    };
  },
};
