/** These tests start whole sites and databases; on a busy machine five seconds are not enough for one of them. */
jest.setTimeout(90_000);
