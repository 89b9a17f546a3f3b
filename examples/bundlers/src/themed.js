import 'consent-elements/themes/material.css';
import 'consent-elements/define.js';
