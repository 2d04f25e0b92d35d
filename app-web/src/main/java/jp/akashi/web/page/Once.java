package jp.akashi.web.page;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.function.Supplier;
import jp.akashi.idempotency.AnsweredRequests;
import jp.akashi.idempotency.AnsweredRequests.Answer;

/**
 * Carries a form out once, however often its button was pressed. The form brings the token it was
 * shown with; claiming that, the act and its outcome are one transaction, as with the keys of the
 * REST API. Pressed again, the outcome of the first time is given once more.
 */
@Named("once")
@RequestScoped
public class Once {

  private static final String FIELD = "once";
  private static final int DONE = 200;

  @Inject private UserTransaction transaction;
  @Inject private AnsweredRequests answered;

  /** A new token for a form that is shown. */
  public String getToken() {
    return UUID.randomUUID().toString();
  }

  /**
   * Does it unless it was done under the form's token already.
   *
   * @param what is done: a token is good for that only
   * @param act gives what came of it
   * @return what came of it, now or the first time
   */
  public String of(String what, Supplier<String> act) {
    String token = Typed.now().text(FIELD);
    return token.matches("[0-9a-f-]{36}") ? claimed("form " + token, what, act) : act.get();
  }

  private String claimed(String key, String what, Supplier<String> act) {
    boolean done = false;
    try {
      transaction.begin();
      String outcome =
          answered.claim(key, what).map(Answer::body).orElseGet(() -> kept(key, act.get()));
      transaction.commit();
      done = true;
      return outcome;
    } catch (RollbackException | HeuristicRollbackException | HeuristicMixedException lost) {
      throw new EJBException("not committed", lost.getCause() instanceof Exception e ? e : lost);
    } catch (NotSupportedException | SystemException broken) {
      throw new IllegalStateException(broken);
    } finally {
      undoUnless(done);
    }
  }

  /** What was refused or failed changes nothing, and its token may be used again. */
  private void undoUnless(boolean done) {
    try {
      if (!done && transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String kept(String key, String outcome) {
    answered.keep(key, new Answer(DONE, null, outcome));
    return outcome;
  }
}
