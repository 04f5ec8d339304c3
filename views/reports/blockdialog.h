// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportlayout.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kitcamp {

class FormFields;

/// Asks what one block of a report says: its text, its figures, or what is counted by what.
class BlockDialog : public DialogFrame
{
    Q_OBJECT
public:
    BlockDialog(Workplace& workplace, const LayoutBlock& block, QWidget* parent);

Q_SIGNALS:
    void written(const kitcamp::LayoutBlock& block);

private:
    void buildLayout(bool isNew);
    void buildText(FormFields* form);
    void buildFigures(FormFields* form);
    void buildQuestion(FormFields* form);
    QComboBox* addCombo(FormFields* form, const QString& name, const QString& label);
    void fillMeasures();
    void fillDimensions();
    void showQuestion();
    void write();
    /// What is still missing, as a sentence; empty: nothing.
    [[nodiscard]] QString read(LayoutBlock& block) const;
    [[nodiscard]] QString readQuestion(LayoutBlock& block) const;

    Workplace& m_workplace;
    LayoutBlock m_block;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QListWidget* m_figures = nullptr;
    QComboBox* m_kept = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_by = nullptr;
    QComboBox* m_then = nullptr;
    QComboBox* m_form = nullptr;
};

} // namespace kitcamp
