// What runs unasked is missed like what a person listed, also where there never was a network.
import './no-network.mjs';
import { wrap } from './wrap.mjs';

wrap('/hub/sources/job-standing.ts', 'healthOfJobs', '(real, jobs) => real(jobs, false)');
