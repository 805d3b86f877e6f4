// What JSX becomes in the build: see the bundler's configuration.
export { Fragment, h } from 'preact';
