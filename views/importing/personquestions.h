// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "views/common/panel.h"

class QComboBox;
class QVBoxLayout;

namespace kitcamp {

class PlainScroll;

/// Asks whom the rows of an enrolment list mean that fit somebody only in part. Each answer counts at once
/// and can be changed; a row without one is left out.
class PersonQuestions : public Panel
{
    Q_OBJECT
public:
    explicit PersonQuestions(QWidget* parent);

    /// Hides itself where there is nothing to ask.
    void ask(const QList<PersonQuestion>& questions);

Q_SIGNALS:
    /// \p person as in ImportDecisions::persons.
    void answered(int sourceRow, qint64 person);

private:
    void addQuestion(QVBoxLayout* layout, const PersonQuestion& question);

    PlainScroll* m_list = nullptr;
    QList<int> m_asked; ///< source rows
};

} // namespace kitcamp
