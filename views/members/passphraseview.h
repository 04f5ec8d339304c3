// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace kitcamp {

/// A passphrase that is read out: its groups in large letters of one width, beside each other.
class PassphraseView : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseView(QWidget* parent);

    /// Groups with "-" between them.
    void setPassphrase(const QString& passphrase);
    [[nodiscard]] const QString& passphrase() const { return m_passphrase; }

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applyFont();

    QString m_passphrase;
    QList<QLabel*> m_groups;
};

} // namespace kitcamp
