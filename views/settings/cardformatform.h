// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/cardguess.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace kitcamp {

class ScanEdit;
class TextLabel;

/// Finds out from one sample read how the card reader writes a card's number: scan a card, say which number
/// it has in the university's list, choose what explains both.
class CardFormatForm : public QWidget
{
    Q_OBJECT
public:
    explicit CardFormatForm(QWidget* parent);

    /// What the file has; nothing is chosen then.
    void setFormat(const CardFormat& format);
    /// The chosen format; nullopt where none was chosen.
    [[nodiscard]] std::optional<CardFormat> chosen() const;
    void clear();

Q_SIGNALS:
    void edited(); ///< a format was chosen by the person

private:
    void buildLayout();
    void takeSample(const QString& scan);
    void guess();
    void addGuess(const CardGuess& guess, int id);

    QString m_sample;
    QList<CardGuess> m_guesses;
    TextLabel* m_current = nullptr;
    ScanEdit* m_scan = nullptr;
    TextLabel* m_read = nullptr;
    QLineEdit* m_printed = nullptr;
    TextLabel* m_verdict = nullptr;
    QVBoxLayout* m_choices = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace kitcamp
