// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverwriting.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QListWidget;

namespace kitcamp {

class LineList;
class Panel;
class TextLabel;

/// Hands a camp, or its results, to a partner: to whom, what of the people goes by the host's setting, and
/// everybody who goes, shown before anything leaves. As a file to send, or at once into another file on this
/// computer.
class HandoverDialog : public DialogFrame
{
    Q_OBJECT
public:
    HandoverDialog(Workplace& workplace, qint64 camp, HandoverPurpose purpose, QWidget* parent);

Q_SIGNALS:
    void handedOver(const QString& sentence);

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildChoices(QWidget* parent);
    [[nodiscard]] QWidget* buildPeople(QWidget* parent);
    void fillUniversities();
    void fillTargets();
    void fillQuestions();
    void connectSignals();
    /// What would go, anew.
    void prepare();
    void show(const PreparedHandover& prepared);
    void hand();
    void handAsFile();
    void handTo(const QString& path);
    [[nodiscard]] Result<void> keepQuestions();
    [[nodiscard]] Result<PreparedHandover> prepared();
    [[nodiscard]] HandoverPurpose purpose() const;
    void done(const QString& sentence);

    Workplace& m_workplace;
    qint64 m_camp;
    HandoverPurpose m_first;
    HandoverChoice m_choice;
    QComboBox* m_purpose = nullptr;
    QComboBox* m_university = nullptr;
    QComboBox* m_target = nullptr;
    QListWidget* m_questions = nullptr;
    TextLabel* m_questionsTitle = nullptr;
    TextLabel* m_fields = nullptr;
    TextLabel* m_leftOut = nullptr;
    Panel* m_panel = nullptr;
    LineList* m_people = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
