// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/formfields.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new TextLabel(TextSize::Secondary, this))
    , m_below(new TextLabel(TextSize::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_below->setWordWrap(true);
    m_below->hide();
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_below);
    column->addStretch();
    m_label->setBuddy(field->focusProxy() ? field->focusProxy() : field); // Alt reaches nothing else
    setMinimumWidth(scaled(120));
    setLabel(label);
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    QString spoken = label;
    m_field->setAccessibleName(spoken.remove(u'&'));
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    writeBelow();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    writeBelow();
}

void FormField::writeBelow()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setTone(wrong ? Tone::Bad : Tone::Muted);
    m_below->setText(wrong ? u"■ "_s + m_error : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    m_field->setAccessibleDescription(wrong ? m_error : m_hint);
}

FormFields::FormFields(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::medium);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

FormField* FormFields::add(const QString& label, QWidget* field)
{
    ++m_row;
    return place(label, field, 0);
}

FormField* FormFields::addBeside(const QString& label, QWidget* field)
{
    if (m_fields.isEmpty() || m_row < 0)
        return add(label, field);
    FormField* before = m_fields.constLast();
    m_grid->removeWidget(before);
    m_grid->addWidget(before, m_row, 0);
    FormField* made = place(label, field, 1);
    return made;
}

void FormFields::addHeading(const QString& text)
{
    ++m_row;
    m_grid->addWidget(new TextLabel(text, TextSize::Heading, this), m_row, 0, 1, 2);
}

bool FormFields::focusFirstError()
{
    for (const FormField* field : std::as_const(m_fields))
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    return true;
}

void FormFields::clearErrors()
{
    for (FormField* field : std::as_const(m_fields))
        field->setError({});
}

FormField* FormFields::place(const QString& label, QWidget* field, int column)
{
    auto* made = new FormField(label, field, this);
    if (column == 0)
        m_grid->addWidget(made, m_row, 0, 1, 2);
    else
        m_grid->addWidget(made, m_row, column);
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.constLast()->field(), field);
    m_fields.append(made);
    return made;
}

} // namespace kitcamp
