// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'action.accept': "Aceptar todas",
  'action.close-reject': "Cerrar y rechazar todas",
  'action.reject': "Rechazar todas",
  'action.settings': "Configuración",
  'banner.changed': "Novedades desde su última selección: {0}.",
  'banner.heading': "Cookies en este sitio web",
  'banner.heading.site': "Cookies en el sitio web {0}",
  'banner.text': "Además de las cookies necesarias, y solo con su consentimiento, utilizamos cookies para las siguientes finalidades: {0}.",
  'banner.withdraw': "Puede cambiar su selección o retirar su consentimiento en cualquier momento en la configuración de cookies.",
  'category.marketing.name': "Publicidad",
  'category.media.name': "Contenido incrustado",
  'category.necessary.name': "Necesarias",
  'category.preferences.name': "Preferencias",
  'category.statistics.name': "Estadísticas",
  'link.privacy': "Política de privacidad",
  'link.statement': "Política de cookies",
  'list.last': "{0} y {1}",
  'list.more': "{0}, {1}",
  'list.two': "{0} y {1}",
  'signal.note': "Su navegador envía la señal Global Privacy Control, que pide a los sitios que no vendan ni compartan sus datos. Desactivación por este motivo: {0}.",
  'status.held': "Su selección solo se aplica a esta página: su navegador no la ha guardado.",
  'status.saved': "Su selección se ha guardado.",
};

export const formats = {"and":{"before":"^h?i(?!e)","from":" y ","to":" e "}} as const;
