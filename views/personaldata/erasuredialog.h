// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persondata/erasureplan.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QVBoxLayout;

namespace kitcamp {

class BusyBar;
class ErasureTask;
class FormField;
class FormFields;
class LineList;
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
    void showPlan();
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
    QString m_word; ///< what has to be typed
    QByteArray m_done; ///< the erasing entry
    bool m_isDone = false;
    ErasureTask* m_task = nullptr;
    LineList* m_lines = nullptr;
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
