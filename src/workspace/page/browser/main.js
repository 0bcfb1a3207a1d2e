// The page's own behaviour. What is shown comes from the server as HTML; this swaps it in, and sends what people do.
import { listenToClicks } from './clicks.js';
import { follow } from './follow.js';
import { listenToKeys } from './keys.js';
import { listenToLookUps } from './look-up.js';
import { placeMenus } from './menu-side.js';
import { showForm } from './open-form.js';
import { listenToSubmits } from './submit.js';
import { tell } from './tell.js';
import { rememberLights } from './theme.js';

rememberLights();
listenToClicks();
listenToKeys();
listenToLookUps();
listenToSubmits();
placeMenus();
follow();
showForm();
if (document.body.dataset.channel === 'home') tell('home', {});
document.body.dataset.ready = 'yes';
