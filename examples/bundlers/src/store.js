import { documentStore } from 'consent-elements';

console.log(documentStore().isGranted('statistics'));
