package jp.akashi.deploy.faults;

/** How a file comes, in turn; of these a number that no cycle of three faults divides. */
enum Way {
  PIECEWISE,
  AT_ONCE,
  PIECEWISE_AGAIN,
  TOGETHER
}
