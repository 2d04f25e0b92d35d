package jp.akashi.web.rest;

/** An answer with a secret in it, which is kept nowhere: asked again, the rest is told. */
public interface ToldOnce {

  /** What is left of it without the secret. */
  Object again();
}
