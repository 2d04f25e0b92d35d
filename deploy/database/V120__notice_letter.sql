-- a notice may carry a letter or an e-mail of the edition, written in both languages
alter table notice
  add column letter     boolean,
  add column subject_ja text,
  add column subject_en text,
  add column body_ja    text,
  add column body_en    text;
