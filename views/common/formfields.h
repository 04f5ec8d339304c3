// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace kitcamp {

class TextLabel;

/// One question of a form: the label above, the field, and below it a hint or what is wrong.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// Shows what is wrong and what to do; empty: nothing is wrong. Replaces the hint while it stands.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void writeBelow();

    QWidget* m_field = nullptr;
    TextLabel* m_label = nullptr;
    TextLabel* m_below = nullptr;
    QString m_hint;
    QString m_error;
};

/// The fields of a dialog or page, in reading order, one or two in a row.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    explicit FormFields(QWidget* parent = nullptr);

    /// LABEL may name its key with "&". The field becomes a child of the form.
    FormField* add(const QString& label, QWidget* field);
    /// Puts the field beside the one added before.
    FormField* addBeside(const QString& label, QWidget* field);
    void addHeading(const QString& text);

    /// True when no field has an error; else the first wrong one takes the focus.
    bool focusFirstError();
    void clearErrors();

private:
    FormField* place(const QString& label, QWidget* field, int column);

    QGridLayout* m_grid = nullptr;
    QList<FormField*> m_fields;
    int m_row = -1;
};

} // namespace kitcamp
