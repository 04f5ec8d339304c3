// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "views/common/panel.h"

class QComboBox;
class QVBoxLayout;

namespace kitcamp {

class PlainScroll;

/// Asks which organization a name of a list means that is near to known ones. The answers are remembered with
/// the import, so that nobody is asked again.
class OrganizationQuestions : public Panel
{
    Q_OBJECT
public:
    explicit OrganizationQuestions(QWidget* parent);

    /// Hides itself where there is nothing to ask.
    void ask(const QList<OrganizationQuestion>& questions);
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    /// All are answered: written name -> id, or ImportDecisions::newOrganization.
    void answered(const QHash<QString, qint64>& organizations);

private:
    void addQuestion(QVBoxLayout* layout, const OrganizationQuestion& question);
    void onAnswer();
    void answerOthersAsNew();
    void countOpen();

    PlainScroll* m_list = nullptr;
    QList<std::pair<QString, QComboBox*>> m_answers;
};

} // namespace kitcamp
