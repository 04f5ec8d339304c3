// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace kitcamp {

class TextLabel;

/// Long work, truthfully: what is done, how far it is, and Cancel.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget* parent = nullptr);

    /// Shows itself; WHAT is a phrase like "Importing devices".
    void start(const QString& what);
    /// TOTAL 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void finish();
    void setCancellable(bool cancellable);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void onCancelClicked();
    void retranslate();
    void writeText();

    QString m_what;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_cancelled = false;
    TextLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace kitcamp
