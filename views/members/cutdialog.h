// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/cutting.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;

namespace kitcamp {

class MemberTask;
class TextLabel;

/// Takes an entry that no computer accepts out of the shared log: looks at it first, says what it is, what
/// goes with it and what follows.
class CutDialog : public DialogFrame
{
    Q_OBJECT
public:
    CutDialog(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void look();
    void onFound(const Result<std::optional<RefusedEntry>>& found);
    void onSubmitted();
    void onCut(const Result<CutLog>& outcome);
    void finishWith(const QString& sentence);
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QStringList consequences() const;

    Workplace& m_workplace;
    MemberTask* m_task = nullptr;
    std::optional<RefusedEntry> m_found;
    TextLabel* m_facts = nullptr;
    TextLabel* m_consequences = nullptr;
    QCheckBox* m_revoke = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
