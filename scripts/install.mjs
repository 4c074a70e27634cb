import './checkNode.mjs';
import { ensureInstalled } from './packages.mjs';

ensureInstalled();
