// Next's own next-env.d.ts names the folder of its last build, so it is not kept; these two are what the code needs.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
