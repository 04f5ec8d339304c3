// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/erasureplan.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace kitcamp {

class BusyBar;
class ErasureTask;
class FormField;
class FormFields;
class LineList;
struct LineTable;
class TextLabel;

/// Erases the details of persons: says what goes, what stays and why, and which computers it concerns; asks
/// for a typed word; afterwards shows the protocol.
class ErasureDialog : public DialogFrame
{
    Q_OBJECT
public:
    ErasureDialog(Workplace& workplace, const QList<qint64>& persons, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void erased(const QString& sentence);

private:
    void readPlan();
    void buildLayout();
    void buildPlan(QWidget* page, QVBoxLayout* column);
    void buildForm(QWidget* page, QVBoxLayout* column);
    void connectSignals();
    void buildTexts(QWidget* page, QVBoxLayout* column);
    void showPlan();
    void addTexts(LineTable& table) const;
    [[nodiscard]] QString fateOf(const ErasurePlanText& text) const;
    [[nodiscard]] QString whereText() const;
    void updateMain();
    void erase();
    void onDone(const QByteArray& opId);
    void onFailed(const Error& error);
    void showProtocol(const QByteArray& opId);
    void printProtocol();

    Workplace& m_workplace;
    QList<qint64> m_persons;
    ErasurePlan m_plan;
    QStringList m_words; ///< one of them is typed to confirm
    QByteArray m_done; ///< the erasing entry
    bool m_mayErase = true; ///< who works here has the role for it
    bool m_isDone = false;
    ErasureTask* m_task = nullptr;
    LineList* m_lines = nullptr;
    QCheckBox* m_replace = nullptr; ///< in texts about others
    QCheckBox* m_shared = nullptr; ///< also where somebody else is called so
    TextLabel* m_where = nullptr;
    FormFields* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    FormField* m_typedField = nullptr;
    BusyBar* m_busy = nullptr;
    TextLabel* m_protocol = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace kitcamp
