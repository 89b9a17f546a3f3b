// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'action.accept': "אישור הכול",
  'action.close-reject': "סגירה ודחיית הכול",
  'action.reject': "דחיית הכול",
  'action.settings': "הגדרות",
  'banner.changed': "תוספות מאז הבחירה האחרונה שלך: {0}.",
  'banner.heading': "עוגיות באתר זה",
  'banner.heading.site': "עוגיות באתר {0}",
  'banner.text': "מלבד העוגיות ההכרחיות, ורק בהסכמתך, אנו משתמשים בעוגיות למטרות אלה: {0}.",
  'banner.withdraw': "בהגדרות העוגיות אפשר בכל עת לשנות את הבחירה שלך או לבטל את הסכמתך.",
  'category.marketing.name': "פרסום",
  'category.media.name': "תוכן מוטמע",
  'category.necessary.name': "הכרחיות",
  'category.preferences.name': "העדפות",
  'category.statistics.name': "סטטיסטיקה",
  'link.privacy': "מדיניות פרטיות",
  'link.statement': "מדיניות עוגיות",
  'list.last': "{0} ו{1}",
  'list.more': "{0}, {1}",
  'list.two': "{0} ו{1}",
  'signal.note': "הדפדפן שלך שולח את האות Global Privacy Control, המבקש מאתרים לא למכור ולא לשתף את המידע שלך. כיבוי מסיבה זו: {0}.",
  'status.held': "הבחירה שלך חלה על דף זה בלבד: הדפדפן שלך לא שמר אותה.",
  'status.saved': "הבחירה שלך נשמרה.",
};

export const formats = {"and":{"before":"^[^א-ת]","from":"ו","to":"ו-"}} as const;
