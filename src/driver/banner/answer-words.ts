/*
 * Parts of words by which the banners of others are known, in the languages of Europe and the most
 * frequent ones besides. They find what is measured; nothing is pressed by them.
 */

/** What every banner speaks of. */
export const COOKIE =
  'cookie|consent|gdpr|dsgvo|rgpd|kakor|evästee|küpsis|sīkdat|slapuk|kolačić|piškot|sütik|çerez|куки|бисквитк|קוקי|עוגיות|كوكيز|ملفات تعريف|クッキー|쿠키|कुकी|คุกกี้';

/** What a button says that accepts. */
export const ACCEPT = [
  'accept|agree|allow|\\bok(ay)?\\b|got it|understood|consent',
  'akzept|zustimm|einverstanden|annehmen|erlaub|zulassen|verstanden',
  "autoris|d[’']accord|acept|permit|accett|acconsent|aceit|concordo",
  'akkoord|toestaan|godkänn|tillåt|godta|tillad|samtyk|hyväks|salli|nõustu',
  'akcept|zgadzam|zezw|přijm|přijmout|souhlas|súhlas|prijať|elfogad|prihvat|sprejm|sutinku|piekrīt',
  'приня|соглас|прийн|погодж|приема|αποδοχή|αποδέχ|συμφων|kabul|onayla',
  "de acuerdo|de acordo|c[’']est bon|\\bes bon\\b|va bene|u redu|у реду|\\btamam\\b|aksepter|aanvaard|priimu|pieņem|активир",
  'đồng ý|chấp nhận|تقبل|照单全收|没事的',
  '同意|許可|受け入れ|承諾|接受|允许|동의|허용|수락|قبول|موافق|أوافق|אישור|מסכים|स्वीकार|ยอมรับ',
].join('|');

/** What a button says that refuses. It wins: “continue without accepting” accepts nothing. */
export const REJECT = [
  "reject|refus|declin|deny|disagree|without accepting|do not|don[’']t",
  '(only|just) (the )?(necessary|essential|required)|(necessary|essential|required)( cookies)? only|opt.?out',
  'ablehn|verweiger|ohne (zustimm|einwillig)|nicht (zustimm|akzept|einverst)',
  'nur (die )?(notwendig|erforderlich|essen[tz]i|technisch)|rejeter|sans accepter|interdi',
  'rechaz|deneg|solo (las )?necesari|rifiut|senza accettare|solo (i )?necessari|recus|rejeit',
  'weiger|afwijz|alleen (noodzakelijk|functione)|avvisa|neka|endast nödvändig|afvis|avvis|avslå|kun nødvendig',
  'hylkää|kiellä|vain välttäm|keeldu|odrzu|odmaw|odmít|odmiet|nezbytn|elutas|odbij|zavrni|atmesti|noraid|respinge',
  '\\blehne|verbiet|verwerfen|rebutj|descart|renunț|proíb|avböj|keela|atsisak|elvet|zablokuj|refuzo|yasakla|từ chối|禁用',
  'отклон|отказ|відхил|запре[тщ]|забран|одбиј|απ[οό]ρρ[ιί][πψ]|reddet|拒否|拒绝|拒絕|不同意|必要な.*のみ|거부|거절|رفض|דחה|דחייה|סירוב|अस्वीकार|ปฏิเสธ',
].join('|');
