/** Storybook compiles MDX to a component. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
