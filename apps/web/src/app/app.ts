import { Component } from '@angular/core';
import { Frame } from './shell/frame';

@Component({ selector: 'app-root', imports: [Frame], template: `<app-frame />` })
export class App {}
