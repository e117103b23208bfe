// The entry of the portal's scripts: Flow for the server's views, and what native HTML alone cannot do.
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { showConnection } from './connection';
import { printOnPress, stayOnPage } from './in-page';
import { keepBeforeLeaving } from './leaving';
import { endWithSession } from './session';
import { takeOver } from './take-over';
import { keepUnsent } from './unsent';

const outlet = document.querySelector<HTMLElement>('#outlet')!;
const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

takeOver(outlet);
stayOnPage();
printOnPress();
keepBeforeLeaving();
keepUnsent();
showConnection();
endWithSession();

new Router(outlet).setRoutes([...serverSideRoutes]);
