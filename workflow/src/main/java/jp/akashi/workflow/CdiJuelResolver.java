package jp.akashi.workflow;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/**
 * Finds named beans for the expressions of the process models. The engine brings its own expression
 * language and no CDI for this version of Jakarta EE.
 */
final class CdiJuelResolver extends ELResolver {

  private final BeanManager beans;

  CdiJuelResolver(BeanManager beans) {
    this.beans = beans;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || !(property instanceof String name)) {
      return null;
    }
    Set<Bean<?>> named = beans.getBeans(name);
    if (named.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(true);
    return reference(beans.resolve(named));
  }

  private Object reference(Bean<?> bean) {
    return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Object value = getValue(context, base, property);
    return value == null ? null : value.getClass();
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (getValue(context, base, property) != null) {
      throw new PropertyNotWritableException("A bean is not a variable: " + property);
    }
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base == null ? String.class : null;
  }
}
